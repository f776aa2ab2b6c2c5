/** The case at a glance: what came in, what was found, what went wrong, what changed, and where to begin. */
import type { JSX } from 'preact';
import type { Glanced } from '../../src/server/api.ts';
import { Wrong } from '../pieces/empty.tsx';
import { factOf, publishedOf } from '../pieces/facts.ts';
import { ClaimsLeftOut, isSeenThrough } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { fileName } from '../pieces/where.tsx';
import { lensOf, to } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import { chosenFiles, sendFiles } from '../shell/drop.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { count, many, say } from '../words/index.ts';
import { saidDay, saidTime } from '../words/said-date.ts';
import { Months } from './months.tsx';
import { Since } from './since.tsx';
import { Worth } from './worth.tsx';

const FAMILY: Readonly<Record<string, string>> = {
  knowledge: 'who was told, asked, knew',
  attention: 'who watched, saw, registered',
  movement: 'who travelled, crossed, fled',
  contact: 'who met, called, paid',
  belonging: 'who joined, led, worked for',
  identity: 'who is also known as',
  harm: 'who attacked, died',
  justice: 'who was arrested, tried, released',
  number: 'how many',
  judgement: 'what was judged and decided',
  word: 'what was said and published',
};

export function Screen({ at }: ScreenProps): JSX.Element {
  const { data: glanced, trouble } = useAsk<Glanced & { readonly by: string }>(
    question('/api/glance', lensOf(at.search)),
  );
  if (trouble) return <Wrong trouble={trouble} />;
  if (!glanced) return <div aria-busy="true" />;
  const { case: data, families, documents, problems, months, worth, by } = glanced;
  const { holds, judged } = data;
  const left = holds.claims - judged.accepted - judged.rejected;
  const most = Math.max(1, ...Object.values(families));
  return (
    <div class="screen">
      <header class="stack">
        <h1>{data.name}</h1>
        <p class="lead">
          {many(holds.documents, '{n} document', '{n} documents')}, {many(holds.words, '{n} word', '{n} words')}.{' '}
          {many(holds.claims, '{n} claim', '{n} claims')}
          {data.span === undefined
            ? ''
            : ` ${say('from {from} to {to}', { from: saidDay(data.span.from), to: saidDay(data.span.to) })}`}
          {', '}
          {left === holds.claims
            ? say('none judged by a person yet')
            : many(judged.accepted, '{n} accepted', '{n} accepted')}
          {judged.rejected > 0 ? `, ${many(judged.rejected, '{n} rejected', '{n} rejected')}` : ''}.
        </p>
        {isSeenThrough(at) ? (
          <p class="row">
            <ClaimsLeftOut at={at} />
          </p>
        ) : null}
      </header>

      <Months months={months} />

      <Worth rows={worth} />

      <div class="glance">
        <section class="stack">
          <h2>{say('What was found')}</h2>
          <ul class="measure">
            {Object.entries(families)
              .sort(([, a], [, b]) => b - a)
              .map(([family, n]) => (
                <li key={family}>
                  <Link to={to('chronology', '', { predicate: family })}>
                    <span class="measure-name">{say(FAMILY[family] ?? family)}</span>
                    <span class="measure-bar" aria-hidden="true">
                      <i style={{ width: `${(100 * n) / most}%` }} />
                    </span>
                    <span class="number">{count(n)}</span>
                  </Link>
                </li>
              ))}
          </ul>
          <p class="soft small">
            {isSeenThrough(at)
              ? say('Each is a claim: what a source says, never what is true.')
              : say(
                  'Each is a claim: what a source says, never what is true. {n} have no date; they are kept and shown as such.',
                  { n: holds.undated },
                )}
          </p>
        </section>

        <section class="stack">
          <h2>{say('What came in')}</h2>
          {documents.length === 0 ? <p class="soft">{say('Nothing that the day and the name leave in.')}</p> : null}
          <ul class="arrived">
            {documents.map((one) => (
              <li key={one.id}>
                <span class="number soft">{publishedOf(one.facts) ?? say('no date')}</span>
                <span>
                  <Link to={to('documents', one.id)}>{factOf(one.facts, 'title') ?? fileName(one.path)}</Link>
                  <span class="soft small"> {factOf(one.facts, 'publisher') ?? one.format}</span>
                </span>
              </li>
            ))}
          </ul>
          <div class="row">
            {holds.documents > 8 ? (
              <Link to={to('documents')}>{say('All {n} documents', { n: holds.documents })}</Link>
            ) : null}
            <label class="button">
              {say('Add files')}
              <input
                type="file"
                multiple
                class="unseen"
                onChange={(event) =>
                  event.currentTarget.files && void sendFiles(chosenFiles(event.currentTarget.files))
                }
              />
            </label>
            <span class="soft small">{say('or drop them anywhere')}</span>
          </div>
        </section>

        <section class="stack">
          <h2>{say('What went wrong')}</h2>
          {problems.total === 0 ? (
            <p class="soft">{say('Nothing: every file was read to its end.')}</p>
          ) : (
            <ul class="stack">
              {problems.rows.map((one, i) => (
                <li key={i}>
                  <strong>{one.path}</strong>
                  {one.place === undefined ? '' : `, ${one.place}`}
                  <br />
                  {one.message} <span class="soft">{one.hint}</span>
                </li>
              ))}
            </ul>
          )}
          {problems.total > 6 ? <p class="soft">{many(problems.total - 6, 'and {n} more', 'and {n} more')}</p> : null}
        </section>

        <Since shown={data} />

        <section class="stack">
          <h2>{say('What happened last')}</h2>
          <ul class="arrived">
            {data.lastRuns.map((one) => (
              <li key={one.startedAt}>
                <span class="number soft">{saidTime(one.startedAt)}</span>
                <span>
                  {say(one.verb === 'run' ? 'files were read' : one.verb)}
                  {one.outcome === 'done'
                    ? ''
                    : one.outcome === undefined
                      ? ` · ${say('cut off; the next run goes on')}`
                      : ` · ${one.outcome}`}
                </span>
              </li>
            ))}
          </ul>
          <p class="soft">
            {judged.decisions === 0 ? (
              say('No decisions yet. Accept and reject claims with a and r; every decision can be taken back.')
            ) : (
              <Link to={to('judgements')}>{many(judged.decisions, '{n} decision', '{n} decisions')}</Link>
            )}
          </p>
          <p class="soft small">{say('Decisions made here are signed {by}.', { by })}</p>
        </section>
      </div>
    </div>
  );
}
