import { useLocale } from '../locale.tsx';
import { useReveal } from '../reveal.tsx';
import type { Labelled } from './marks.ts';

/** Pixels: what a finger or an unsteady hand can hit. */
const TARGET_RADIUS = 12;

/** A place on the map, which shows its mentions in the page one by one. */
export function Spot({
  labelled: { mark, box },
  index,
  isStop,
  onStop,
}: {
  readonly labelled: Labelled;
  readonly index: number;
  readonly isStop: boolean;
  readonly onStop: () => void;
}) {
  const { counted } = useLocale();
  const { place, sign, x, y, radius, size, weight } = mark;
  const { next, shown } = useReveal(place.mentions.map(({ span }) => span));
  const name = `${place.name}: ${counted('mentions', place.mentions.length)}`;
  const show = () => {
    onStop();
    void next?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  };
  return (
    <g
      class={`spot ${sign}${shown ? ' shown' : ''}`}
      role={next ? 'button' : 'img'}
      aria-label={name}
      data-stop={index}
      {...(next && { tabindex: isStop ? 0 : -1, onClick: show, onKeyDown })}
    >
      <title>{name}</title>
      <circle class="target" cx={x} cy={y} r={TARGET_RADIUS} />
      {sign !== 'name' && <circle class="sign" cx={x} cy={y} r={radius} />}
      {box && (
        <text x={box.x} y={box.y + size} style={{ fontSize: `${size}px`, fontWeight: weight }}>
          {place.name}
        </text>
      )}
    </g>
  );
}
