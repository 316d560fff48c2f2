import type { comment as source } from '#shared/text/nb/comment.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const comment: TextShape<typeof source> = {
  titleOpen: '{count, plural, one {Comments (# open)} other {Comments (# open)}}',
  emptyTitle: 'Nobody has commented yet',
  emptyText:
    'Ask something, share what you know, or point at what is missing. Write @ and a name when somebody in particular should see it.',
  past: 'Comments stand as they are today. Go back to today’s figures to write one yourself.',
  readers:
    '{count, plural, one {Only you are part of the cluster now. Everybody who joins later can read this and sees that you wrote it.} other {All # people in the cluster can read this and see that you wrote it.}} Anybody may ask for access to it.',
  new: 'Write a comment',
  reply: 'Reply to what {name} brought up',
  text: 'Comment',
  edit: 'Change the comment',
  mentionHint: 'Write @ to mention somebody. They usually get the comment by e-mail.',
  mentioned: 'You mention {names}.',
  mentionList: 'People you can mention',
  mentionCount:
    '{count, plural, =0 {No names match.} one {One name matches. Press Enter to choose it.} other {# names match. Use the arrow keys, and press Enter to choose.}}',
  mentionMore: 'More names match. Type more letters to see them.',
  lost: 'Your reply in a thread that is gone',
  lostNote:
    'The thread you replied in has been withdrawn. Your text is still here. You can send it as a new comment, or delete it.',
  lostDelete: 'Delete the text',
  kept: 'The text is kept in this browser until you send it.',
  send: 'Comment',
  sendReply: 'Reply',
  added: 'The comment has been added.',
  saved: 'The change has been saved.',
  actions: {
    reply: 'Reply',
    replyTo: 'Reply in the thread from {name}',
    edit: 'Edit',
    editOf: 'Edit your comment from {date}',
    withdraw: 'Withdraw',
    withdrawOf: 'Withdraw the comment from {name}, {date}',
    resolve: 'Mark as resolved',
    resolveOf: 'Mark as resolved: the thread from {name}',
    reopen: 'Reopen',
    reopenOf: 'Reopen: the thread from {name}',
  },
  edited: 'edited {date}',
  withdrawnOwn: '{name} has withdrawn what stood here.',
  withdrawnOther: 'The secretariat has withdrawn what stood here.',
  resolvedBy: 'Resolved by {name} {date}',
  resolved: '{count, plural, one {One resolved thread} other {# resolved threads}}',
  resolvedNow: 'The thread is marked as resolved.',
  reopenedNow: 'The thread is open again.',
  opensAgain: 'The thread opens again when you reply.',
  withdrawTitle: 'Withdraw the comment?',
  withdrawText:
    'The text is deleted and cannot be brought back. If somebody has replied, they see that something stood here, but not what. Whoever has had the text by e-mail still has it.',
  withdrawn: 'The comment has been withdrawn.',
};
