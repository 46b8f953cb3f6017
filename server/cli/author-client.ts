import type { z } from 'zod';
import { type NewPush, Push, VersionContents, VersionList } from '#contract/authors.ts';
import { ApiError } from '#contract/errors.ts';
import { SetupFailure } from '../setup/steps.ts';

export type Remote = { url: string; token: string | undefined };

export type AuthorClient = {
  push(slug: string, files: NewPush['files']): Promise<Push>;
  pushState(id: string): Promise<Push>;
  listVersions(slug: string): Promise<z.infer<typeof VersionList>['versions']>;
  getVersion(slug: string, number: number): Promise<VersionContents>;
};

/** Speaks to a running server as its authors do. @throws SetupFailure in words when it refuses or is not there */
export function connectAuthor({ url, token }: Remote): AuthorClient {
  if (!token) throw new SetupFailure('Give the AUTHOR_TOKEN of the server: --token … or TOUCHSTONE_TOKEN=…');
  const base = url.replace(/\/+$/, '');
  const admin = (slug: string) => `/api/admin/problems/${encodeURIComponent(slug)}`;

  async function send<T extends z.ZodType>(
    schema: T,
    path: string,
    init: RequestInit = {},
  ): Promise<z.infer<T>> {
    const headers = { authorization: `Bearer ${token}`, ...init.headers };
    const response = await fetch(base + path, { ...init, headers, redirect: 'error' }).catch((error) => {
      throw new SetupFailure(`${base} cannot be reached: ${(error.cause ?? error).message}`);
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return schema.parse(body);
    throw new SetupFailure(explain(base, response.status, body));
  }

  return {
    push: (slug, files) =>
      send(Push, `${admin(slug)}/package`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ files } satisfies NewPush),
      }),
    pushState: (id) => send(Push, `/api/admin/pushes/${id}`),
    listVersions: async (slug) => (await send(VersionList, `${admin(slug)}/versions`)).versions,
    getVersion: (slug, number) => send(VersionContents, `${admin(slug)}/versions/${number}`),
  };
}

function explain(base: string, status: number, body: unknown): string {
  const { data } = ApiError.safeParse(body);
  if (!data) return `${base} answered ${status}, and not as a Touchstone server does`;
  const { message, details = [] } = data.error;
  const places = details.map((detail) => `  ${detail.path}: ${detail.message}`);
  return [message, ...places].join('\n');
}
