import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** Gives the session that somebody has once more, as cookies and token: the library has none but new ones. */
export function sessionAgain() {
  return {
    id: 'session-again',
    endpoints: {
      // Without a path: it cannot be reached but by a call.
      giveSessionAgain: createAuthEndpoint(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const { internalAdapter } = ctx.context;
          const { userId } = ctx.body;
          const user = await internalAdapter.findUserById(userId);
          const [session] = await internalAdapter.listSessions(userId, { onlyActiveSessions: true });
          if (!user || !session) return null;
          await setSessionCookie(ctx, { session, user });
          return { token: session.token, user };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
