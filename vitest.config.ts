import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts', 'web/**/*.test.ts'],
    globalSetup: ['./test/run-folder.ts'],
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: 2,
    reporters: ['default', './test/closing-line.ts'],
  },
});
