/** An answer named somebody whom nobody had asked about, and no source tells that the asker did anything about it. */
import type { Evidence } from '../../domain/evidence.ts';
import type { Unclear } from '../../domain/finding.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { order } from '../../domain/moment.ts';
import type { Meant, Request } from '../../domain/request.ts';
import { actsOn } from '../acts.ts';
import { houses } from '../houses.ts';
import { omissions } from '../omissions.ts';
import { onFileBefore } from '../on-file.ts';
import { because, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Whether the asker did something about them from then on. */
function acted(evidence: Evidence, request: Request, { entity }: Meant): boolean {
  if (entity === undefined) return true;
  return actsOn(evidence, entity).some(({ claim, by }) => {
    const at = timeOf(claim);
    return (
      houses(evidence).canBeOne(by, request.from) &&
      at !== undefined &&
      request.when !== undefined &&
      order(at, request.when) !== 'before'
    );
  });
}

/** Who is named is the one to ask about; the body or place that the answer mentions with them is not. */
function peopleFirst(evidence: Evidence, all: readonly Meant[]): readonly Meant[] {
  const people = all.filter(({ entity }) => entity !== undefined && evidence.entity(entity)?.kind === 'person');
  return people.length > 0 ? people : all;
}

const answerTime = (evidence: Evidence, id: ClaimId) => {
  const answer = evidence.claim(id);
  return answer && timeOf(answer);
};

export const answeredBeyondQuestionUnused: Rule = {
  id: 'answered-beyond-question-unused',
  asks: 'Which answers said more than was asked, and what became of it?',
  doesNotShow:
    'That the extra name was noticed, that it meant then what it means now, or that nothing was done outside the sources.',
  *find(evidence) {
    for (const request of evidence.requests()) {
      if (request.beyond.length === 0) continue;
      const unused = peopleFirst(evidence, request.beyond).filter((one) => !acted(evidence, request, one));
      if (unused.length === 0) continue;
      const not = unused.flatMap(({ entity }) =>
        entity === undefined
          ? []
          : omissions(evidence, entity).filter(({ claim, by }) => {
              const at = timeOf(claim);
              return (
                houses(evidence).canBeOne(by, request.from) &&
                at !== undefined &&
                (!request.when || order(at, request.when) !== 'before')
              );
            }),
      );
      const doubt: readonly Unclear[] = not.length > 0 ? [] : ['not stated'];
      const answered = request.answers.flatMap((id) => answerTime(evidence, id) ?? [])[0] ?? request.when;
      const already = onFileBefore(
        evidence,
        request.from,
        unused.flatMap(({ entity }) => entity ?? []),
        answered,
      );
      const since = already[0] && timeOf(already[0]);
      yield {
        unclear: doubt,
        because: [
          { role: 'asked', claim: request.asked },
          ...request.answers.map((claim) => ({ role: 'answered', claim })),
          ...already.map((claim) => because('already on file', claim)),
          ...not.map(({ claim }) => ({ role: 'not done', claim: claim.id })),
        ],
        about: [
          ...part('sender', request.from),
          ...part('addressee', request.to),
          ...unused.map((one) => ({ role: 'named beyond the question', ...one })),
        ],
        ...(request.when ? { when: request.when } : {}),
        ...(since ? { details: { onFile: since.edtf } } : {}),
      };
    }
  },
};
