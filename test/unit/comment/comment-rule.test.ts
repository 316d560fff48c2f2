// Which comments are shown, who may do what with one, and who is told of it.
import { describe, expect, it } from 'vitest';
import { commentRecipients } from '#shared/comment/comment-recipient.ts';
import {
  commentRights,
  commentThreads,
  isAnswered,
  type CommentedThing,
} from '#shared/comment/comment-rule.ts';
import { auditedComment, type CommentRow } from '#shared/comment/comment-type.ts';
import type { Actor, HeldRole } from '#shared/permission.ts';

let minute = 0;
function comment(id: string, more: Partial<CommentRow> = {}): CommentRow {
  minute += 1;
  return {
    id,
    entity: 'measure',
    subjectId: 'measure',
    threadId: null,
    text: `Kommentar ${id}`,
    lang: 'nb',
    authorId: 'author',
    createdAt: new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(),
    editedAt: null,
    resolvedAt: null,
    resolvedById: null,
    version: 1,
    archivedAt: null,
    archivedById: null,
    ...more,
  };
}
const withdrawn = { archivedAt: '2026-11-22T12:00:00.000Z', archivedById: 'author', text: '' };

describe('threads', () => {
  const idsOf = (rows: CommentRow[]) =>
    commentThreads(rows).map(({ head, replies }) => [head, ...replies].map(({ id }) => id).join());

  it('stand oldest first, each with its answers in the order they came', () => {
    const [a, b] = [comment('a'), comment('b')];
    const [a1, b1, a2] = [
      comment('a1', { threadId: 'a' }),
      comment('b1', { threadId: 'b' }),
      comment('a2', { threadId: 'a' }),
    ];
    expect(idsOf([a2, b1, b, a1, a])).toEqual(['a,a1,a2', 'b,b1']);
  });

  it('keep the place of what was withdrawn while something stands after it', () => {
    const head = comment('a', withdrawn);
    const reply = comment('a1', { threadId: 'a' });
    const last = comment('a2', { threadId: 'a', ...withdrawn });
    expect(idsOf([head, reply, last])).toEqual(['a,a1']);
    expect(idsOf([head, { ...reply, ...withdrawn }, last])).toEqual([]);
    expect(idsOf([head])).toEqual([]);
  });
});

const actor = (personId: string, ...roles: HeldRole[]): Actor => ({
  personId,
  clusterId: 'cluster',
  name: 'Prøve',
  roles,
});
const held = (role: HeldRole['role'], bodyId = 'group'): HeldRole => ({
  role,
  bodyId,
  bodyKind: 'group',
});
const thing: CommentedThing = {
  resource: { clusterId: 'cluster', bodyId: 'group' },
  edit: 'measure:edit',
  isArchived: false,
};

describe('what somebody may do with a comment', () => {
  const head = comment('a');
  const reply = comment('a1', { threadId: 'a', authorId: 'other' });
  const alone = { head, replies: [] };
  const answered = { head, replies: [reply] };

  it.each([
    [
      'its author',
      actor('author', held('observer')),
      { edit: true, withdraw: true, moderate: false, resolve: true },
    ],
    [
      'an observer',
      actor('x', held('observer')),
      { edit: false, withdraw: false, moderate: false, resolve: false },
    ],
    [
      'who may edit the thing',
      actor('x', held('contributor')),
      { edit: false, withdraw: false, moderate: false, resolve: true },
    ],
    [
      'who may edit other things',
      actor('x', held('contributor', 'another')),
      { edit: false, withdraw: false, moderate: false, resolve: false },
    ],
    [
      'a steering member',
      actor('x', held('steering_member')),
      { edit: false, withdraw: false, moderate: false, resolve: false },
    ],
    [
      'the secretariat',
      actor('x', held('secretariat')),
      { edit: false, withdraw: false, moderate: true, resolve: true },
    ],
    [
      'an administrator',
      actor('x', held('administrator')),
      { edit: false, withdraw: false, moderate: false, resolve: false },
    ],
  ])('%s', (_who, who, rights) => {
    expect(commentRights(who, head, alone, thing)).toEqual(rights);
  });

  it('no more to be changed once somebody else has answered', () => {
    expect(isAnswered(head, alone)).toBe(false);
    expect(isAnswered(head, answered)).toBe(true);
    expect(isAnswered(reply, answered)).toBe(false);
    const own = { ...reply, authorId: 'author' };
    expect(isAnswered(head, { head, replies: [own] })).toBe(false);
    expect(isAnswered(head, { head, replies: [{ ...reply, ...withdrawn }] })).toBe(false);
  });

  it('withdrawn there is nothing left to do, on an archived thing only to withdraw', () => {
    const author = actor('author', held('observer'));
    const gone = { ...head, ...withdrawn };
    expect(commentRights(author, gone, { ...answered, head: gone }, thing)).toEqual({
      edit: false,
      withdraw: false,
      moderate: false,
      resolve: true,
    });
    const archived = { ...thing, isArchived: true };
    expect(commentRights(author, head, alone, archived)).toEqual({
      edit: false,
      withdraw: true,
      moderate: false,
      resolve: false,
    });
    expect(commentRights(actor('other', held('observer')), reply, answered, thing).resolve).toBe(
      false,
    );
  });
});

describe('who is told', () => {
  const readers = ['writer', 'mentioned', 'both', 'participant', 'other'].map((personId) => ({
    actor: { personId },
  }));
  const told = (mentioned: string[], participants: string[]) =>
    commentRecipients({ writerId: 'writer', mentioned, participants }, readers).map(
      ({ person, reason }) => `${person.actor.personId}: ${reason}`,
    );

  it.each([
    [[], [], []],
    [['mentioned'], [], ['mentioned: mentioned']],
    [['writer'], ['writer'], []],
    [
      ['both'],
      ['both', 'participant', 'participant'],
      ['both: mentioned', 'participant: answered'],
    ],
    // Who has no role any longer is no reader.
    [['left'], ['gone'], []],
  ])('mentioned %j, in the thread %j', (mentioned, participants, expected) => {
    expect(told(mentioned, participants)).toEqual(expected);
  });
});

it('the trail keeps no words', () => {
  expect(JSON.stringify(auditedComment(comment('a')))).not.toContain('Kommentar');
});
