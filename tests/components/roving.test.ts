import { describe, expect, it } from 'vitest';
import { rovingTarget } from '../../components/roving.ts';

const press = (key: string, modifiers = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...modifiers,
});

describe('rovingTarget', () => {
  it.each([
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 4, false, 0],
    ['ArrowLeft', 0, false, 4],
    ['ArrowLeft', 2, true, 3],
    ['ArrowRight', 2, true, 1],
    ['ArrowDown', 2, true, 3],
    ['ArrowUp', 2, false, 1],
    ['Home', 3, false, 0],
    ['End', 3, true, 4],
    ['Escape', 3, false, null],
    ['Tab', 3, false, null],
    ['toString', 3, false, null],
  ])('%s at %i, mirrored %s', (key, at, mirrored, target) => {
    expect(rovingTarget(press(key), at, 5, mirrored)).toBe(target);
  });

  it('leaves the browser its shortcuts', () => {
    expect(rovingTarget(press('ArrowLeft', { altKey: true }), 1, 5, false)).toBeNull();
  });
});
