/** All documents; or one, with its claims in the margin. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SourceRow } from '../../src/server/api.ts';
import { Empty, NoneSeen, Wrong } from '../pieces/empty.tsx';
import { factOf, publishedOf } from '../pieces/facts.ts';
import { LeftOutOf } from '../pieces/left-out.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { fileName, saidPath } from '../pieces/where.tsx';
import { go, lensOf, to } from '../shell/address.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { count, many, say } from '../words/index.ts';
import { Reader } from './reader.tsx';

export const Screen = ({ at }: ScreenProps): JSX.Element =>
  at.id === '' ? <List at={at} /> : <Reader at={at} key={at.id} />;

function List({ at }: ScreenProps): JSX.Element {
  const seen = lensOf(at.search);
  const source = useSource<SourceRow>('/api/documents', seen);
  const [current, setCurrent] = useState(0);
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Documents')}</h1>
        <span class="count number">
          {source.total === undefined ? '' : many(source.total, '{n} document', '{n} documents')}
        </span>
        <LeftOutOf at={at} shown={source.total} path="/api/documents" />
      </div>
      {source.trouble ? <Wrong trouble={source.trouble} /> : null}
      <Rows
        source={source}
        height={68}
        label={say('Documents')}
        current={current}
        choose={setCurrent}
        open={(one) => go(to('documents', one.id))}
        opensAtOnce
        className={() => 'paper'}
        row={(one) => (
          <>
            <div class="when">{publishedOf(one.facts) ?? <span class="soft">{say('no date')}</span>}</div>
            <div>
              <span class="name" dir="auto">
                {factOf(one.facts, 'title') ?? fileName(one.path)}
              </span>
              <span class="meta">
                {[factOf(one.facts, 'publisher'), saidPath(one.path)].filter(Boolean).join(' · ')}
              </span>
            </div>
            <div class="soft small number right">{say('{n} words', { n: count(one.words) })}</div>
          </>
        )}
        empty={
          seen.asOf !== undefined || seen.lens !== undefined ? (
            <NoneSeen />
          ) : (
            <Empty title={say('No documents yet')}>
              <p>
                {say(
                  'Drop files or folders anywhere on this page. Articles, letters, mails, tables, scans: they stay on this computer.',
                )}
              </p>
            </Empty>
          )
        }
      />
    </div>
  );
}
