// Which keys lead a meeting.
import { expect, it } from 'vitest';
import { stageKey, thingKey } from '#client/meeting/stage-key.ts';

const pressed = (key: string, held: object = {}) => {
  return { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held };
};

it.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['ArrowDown', null],
  [' ', null],
  ['Enter', null],
  ['n', null],
])('%j leads to %s', (key, step) => {
  expect(stageKey(pressed(key))).toBe(step);
});

it('up and down choose among the things of a case', () => {
  const chosen = ['ArrowDown', 'ArrowUp', 'ArrowRight'].map((key) => thingKey(pressed(key)));
  expect(chosen).toEqual([1, -1, null]);
});

it.each(['shiftKey', 'altKey', 'ctrlKey', 'metaKey'])('with %s they are the browser’s', (held) => {
  for (const key of ['ArrowRight', 'PageUp', 'Home', 'ArrowDown']) {
    expect(stageKey(pressed(key, { [held]: true }))).toBeNull();
    expect(thingKey(pressed(key, { [held]: true }))).toBeNull();
  }
});
