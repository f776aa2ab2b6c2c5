/** What a person can say of a holder: part of, became, stands for; in a group; when it existed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { act, typed } from '../pieces/act.ts';
import { NameField } from '../pieces/names.tsx';
import { say } from '../words/index.ts';

const RELATIONS = ['part-of', 'became', 'stands-for'] as const;
const SAID = { 'part-of': 'is part of', became: 'became', 'stands-for': 'stands for' } as const;

const During = ({ value, set }: { value: string; set: (value: string) => void }): JSX.Element => (
  <label class="named">
    <span>{say('When (as exactly as it is known)')}</span>
    <input
      class="field"
      value={value}
      placeholder="2008/2014, 2014/.."
      onInput={(event) => set(event.currentTarget.value)}
    />
  </label>
);

const Why = ({ value, set }: { value: string; set: (value: string) => void }): JSX.Element => (
  <label class="named">
    <span>{say('Why (kept with the decision)')}</span>
    <input class="field" value={value} onInput={(event) => set(event.currentTarget.value)} />
  </label>
);

interface FormProps {
  readonly title: string;
  readonly send: () => Promise<boolean>;
  readonly ready: boolean;
  readonly children: JSX.Element | readonly JSX.Element[];
}

const Form = ({ title, send, ready, children }: FormProps): JSX.Element => (
  <form
    class="card"
    onSubmit={(event) => {
      event.preventDefault();
      void send();
    }}
  >
    <h3>{title}</h3>
    {children}
    <div class="acts">
      <button type="submit" class="button" disabled={!ready}>
        {say('Keep')}
      </button>
    </div>
  </form>
);

const KEPT = 'Kept. What rests on it is worked out anew.';

export function Relation({ of }: { of: string }): JSX.Element {
  const [relation, setRelation] = useState<(typeof RELATIONS)[number]>('part-of');
  const [other, setOther] = useState('');
  const [not, setNot] = useState(false);
  const [during, setDuring] = useState('');
  const [why, setWhy] = useState('');
  return (
    <Form
      title={say('A tie to another holder')}
      ready={other.trim() !== ''}
      send={() =>
        act(`/api/holders/${relation}`, { a: of, b: other.trim(), not, ...typed({ during, why }) }, say(KEPT))
      }
    >
      <div class="row">
        <label class="named">
          <span>{of}</span>
          <select
            class="field"
            value={relation}
            onChange={(event) => setRelation(event.currentTarget.value as typeof relation)}
          >
            {RELATIONS.map((one) => (
              <option key={one} value={one}>
                {say(SAID[one])}
              </option>
            ))}
          </select>
        </label>
        <NameField label={say('Another holder')} value={other} set={setOther} needed />
      </div>
      <During value={during} set={setDuring} />
      <label class="check">
        <input type="checkbox" checked={not} onChange={(event) => setNot(event.currentTarget.checked)} />
        {say('it is not so')}
      </label>
      <Why value={why} set={setWhy} />
    </Form>
  );
}

export function Group({ of }: { of: string }): JSX.Element {
  const [group, setGroup] = useState('');
  const [out, setOut] = useState(false);
  const [why, setWhy] = useState('');
  return (
    <Form
      title={say('In a group of yours')}
      ready={group.trim() !== ''}
      send={() => act('/api/holders/group', { group: group.trim(), members: of, out, ...typed({ why }) }, say(KEPT))}
    >
      <NameField label={say('The group’s name')} value={group} set={setGroup} needed />
      <label class="check">
        <input type="checkbox" checked={out} onChange={(event) => setOut(event.currentTarget.checked)} />
        {say('take it out of the group')}
      </label>
      <Why value={why} set={setWhy} />
    </Form>
  );
}

export function Existed({ of }: { of: string }): JSX.Element {
  const [during, setDuring] = useState('');
  const [why, setWhy] = useState('');
  return (
    <Form
      title={say('When it existed')}
      ready={during.trim() !== ''}
      send={() => act('/api/holders/existed', { holder: of, during: during.trim(), ...typed({ why }) }, say(KEPT))}
    >
      <During value={during} set={setDuring} />
      <Why value={why} set={setWhy} />
    </Form>
  );
}
