import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** A process that does not outlive this one, however this one ends. */
export function spawnTied(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const child = spawn(program, args, options);
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}
