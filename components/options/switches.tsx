/** Things that are each on or off. */
export function Switches<Name extends string>({
  label,
  names,
  on,
  onChange,
}: {
  readonly label: string;
  readonly names: readonly (readonly [name: Name, text: string])[];
  readonly on: Readonly<Record<Name, boolean>>;
  readonly onChange: (on: Readonly<Record<Name, boolean>>) => void;
}) {
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{label}</legend>
      {names.map(([name, text]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={on[name]}
            onChange={({ currentTarget }) => onChange({ ...on, [name]: currentTarget.checked })}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
