/** A field for a name, with the holders of the case as one types. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { HolderRow, Page } from '../../src/server/api.ts';
import { question, useAsk } from '../shell/ask.ts';

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly needed?: boolean;
}

export function NameField({ label, value, set, needed }: NameFieldProps): JSX.Element {
  const id = useId();
  const { data } = useAsk<Page<HolderRow>>(question('/api/holders', { about: value.trim(), limit: 12 }));
  return (
    <label class="named grows">
      <span>{label}</span>
      <input
        class="field"
        list={id}
        dir="auto"
        value={value}
        required={needed}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <datalist id={id}>
        {(data?.rows ?? []).map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </label>
  );
}
