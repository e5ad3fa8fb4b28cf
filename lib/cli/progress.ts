/** A progress bar on standard error, where that is a terminal; complaints are printed above it. */
export interface ProgressBar {
  step(complaint: string | null): void;
  end(): void;
}

const WIDTH = 30;

export function progressBar(total: number, out: NodeJS.WriteStream = process.stderr): ProgressBar {
  const drawn = out.isTTY && total > 1;
  let done = 0;
  const clear = () => drawn && out.write('\r\u001b[K');
  const draw = () => {
    const filled = Math.round((WIDTH * done) / total);
    if (drawn) out.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
  };
  return {
    step(complaint) {
      done++;
      if (complaint) {
        clear();
        out.write(`${complaint}\n`);
      }
      draw();
    },
    end: () => void clear(),
  };
}
