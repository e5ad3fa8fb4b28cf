import { useId } from 'preact/hooks';

/** One of a few. */
export function Choice<T extends string | number>({
  label,
  values,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly values: readonly (readonly [value: T, name: string])[];
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {values.map(([value, name]) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
