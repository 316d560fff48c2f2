import { describe, expect, it } from 'vitest';
import { isGuessable } from '#shared/people/password-rule.ts';

const email = 'kari.nordmann@example.no';

describe('a password', () => {
  it.each([
    ['kari.nordmann2026', 'one’s own address'],
    ['Min KARI.NORDMANN er her', 'one’s own address in other letters'],
    ['k4r1.n0rdm4nn!!', 'one’s own address with look-alikes'],
    ['Passord12345', 'a well-known word with figures after it'],
    ['P@ssw0rd2026!', 'a well-known word with look-alikes'],
    ['2026Velkommen!!', 'a well-known word with figures on both sides'],
    ['correcthorsebatterystaple', 'a well-known example'],
    ['aaaaaaaaaaaaaa', 'one letter'],
    ['abababababab', 'two letters'],
    ['123456789012', 'figures in a row'],
    ['qwertyuiop12', 'keys in a row'],
    ['abcdefghijkl1', 'the alphabet'],
    ['poiuytrewq98', 'keys in a row backwards'],
    ['alrekhelseklynge', 'the cluster’s name'],
  ])('%s is guessed first: %s', (password) => {
    expect(isGuessable(password, email)).toBe(true);
  });

  it.each([
    'fjorden er stille i morgenlys',
    'tre røde bukker under brua',
    'Xk9#mPq2$vLw',
    'passordet mitt er noe annet',
    'norske sommernetter varer lenge',
  ])('%s is not', (password) => {
    expect(isGuessable(password, email)).toBe(false);
  });

  it('is not measured against an address that is not there', () => {
    expect(isGuessable('fjorden er stille', '')).toBe(false);
  });
});
