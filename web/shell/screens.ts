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
  { id: 'network', name: 'Network', group: 'people', load: () => import('../network/index.tsx') },
  { id: 'ledger', name: 'Who knew when', group: 'knowledge', load: () => import('../ledger/index.tsx') },
  { id: 'pool', name: 'Pool', group: 'knowledge', load: () => import('../pool/index.tsx') },
  { id: 'findings', name: 'Findings', group: 'knowledge', load: () => import('../findings/index.tsx') },
  { id: 'requests', name: 'Requests', group: 'knowledge', load: () => import('../requests/index.tsx') },
  { id: 'numbers', name: 'Numbers', group: 'knowledge', load: () => import('../numbers/index.tsx') },
  { id: 'origins', name: 'Origins', group: 'knowledge', load: () => import('../origins/index.tsx') },
  { id: 'sources', name: 'Sources', group: 'decide', load: () => import('../sources/index.tsx') },
  { id: 'tables', name: 'Tables', group: 'decide', load: () => import('../tables/index.tsx') },
  { id: 'holders', name: 'Holders', group: 'decide', load: () => import('../holders/index.tsx') },
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

const loaded = new Map<string, ComponentType<ScreenProps>>();

/** The screen, where it has been loaded. */
export const screenLoaded = (id: string): ComponentType<ScreenProps> | undefined => loaded.get(id);

export async function loadScreen({ id, load }: Screen): Promise<void> {
  loaded.set(id, (await load()).Screen);
}
