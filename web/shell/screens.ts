/** All screens, in the order of the rail. Each loads when it is first looked at. */
import type { ComponentType } from 'preact';
import type { ScreenProps } from './screen.ts';

export interface Screen {
  readonly id: string;
  readonly name: string;
  readonly group: 'case' | 'read' | 'time' | 'people' | 'knowledge' | 'decide';
  readonly load: () => Promise<{ readonly Screen: ComponentType<ScreenProps> }>;
}

export const SCREENS: readonly Screen[] = [
  { id: 'case', name: 'Case', group: 'case', load: () => import('../case/index.tsx') },
  { id: 'documents', name: 'Documents', group: 'read', load: () => import('../documents/index.tsx') },
  { id: 'search', name: 'Search', group: 'read', load: () => import('../search/index.tsx') },
  { id: 'chronology', name: 'Chronology', group: 'time', load: () => import('../chronology/index.tsx') },
  { id: 'timeline', name: 'Timeline', group: 'time', load: () => import('../timeline/index.tsx') },
  { id: 'entities', name: 'People and things', group: 'people', load: () => import('../entities/index.tsx') },
  { id: 'sources', name: 'Sources', group: 'decide', load: () => import('../sources/index.tsx') },
  { id: 'judgements', name: 'Judgements', group: 'decide', load: () => import('../judgements/index.tsx') },
  { id: 'exports', name: 'Export', group: 'decide', load: () => import('../exports/index.tsx') },
];

export const GROUPS: Readonly<Record<Screen['group'], string>> = {
  case: '',
  read: 'Read',
  time: 'When',
  people: 'Who',
  knowledge: 'Who knew what',
  decide: 'Decide and keep',
};
