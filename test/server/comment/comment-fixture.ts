// Comments as tests write them: on one measure, by people of the sample, with the mails that they cause.
import type { CommentRow } from '#shared/comment/comment-type.ts';
import type { Actor } from '#shared/permission.ts';
import type { Dialect } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { idOf, openTestServer, secretary } from '#test/server/caller.ts';
import { prepareThings } from '#test/server/procedure-input.ts';

export const gudrun = sampleActor('gudrun');
export const ragna = sampleActor('ragna');
export const sindre = sampleActor('sindre');

export const tokenOf = ({ personId }: Pick<Actor, 'personId'>) => `@[${personId}]`;

export type CommentTest = Awaited<ReturnType<typeof openCommentTest>>;

export async function openCommentTest(dialect: Dialect) {
  const server = await openTestServer(dialect);
  const things = await prepareThings(server.as(secretary), idOf('body', 'faggruppe-innovasjon'));
  const on = () => ({ entity: 'measure' as const, subjectId: things.measureId });
  return {
    server,
    things,
    on,
    say: (as: Actor, text: string, threadId: string | null = null): Promise<CommentRow> =>
      server.as(as).comment.add({ ...on(), threadId, text, lang: 'nb' }),
    list: (as: Actor = secretary) => server.as(as).comment.list(on()),
    async mails() {
      const rows = await server.connection.read
        .selectFrom('mail')
        .select(['to_address as to', 'subject', 'text', 'html', 'lang'])
        .select(['state', 'next_attempt_at as nextAttemptAt'])
        .where('kind', '=', 'comment')
        .orderBy('to_address')
        .execute();
      return rows.map((mail) => ({ ...mail, to: mail.to.split('@')[0] }));
    },
  };
}
