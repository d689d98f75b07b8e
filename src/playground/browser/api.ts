import type { Actions, MessageView, OfferedCommands, Results } from '../page/protocol.js';

/** Asks the page's server. @throws Error in words for people */
export interface Api {
  act<Name extends keyof Actions>(name: Name, body: Actions[Name]): Promise<Results[Name]>;
  messages(channel: string): Promise<readonly MessageView[]>;
  commands(channel: string): Promise<OfferedCommands>;
}

/** @param person the user name to act as */
export function createApi(person: () => string): Api {
  const read = async <T>(path: string, channel: string): Promise<T> => {
    const query = new URLSearchParams({ person: person(), channel });
    return await answerOf<T>(fetch(`/api/${path}?${query}`));
  };
  return {
    act: (name, body) =>
      answerOf(
        fetch(`/api/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ person: person(), ...body }),
        }),
      ),
    messages: (channel) => read('messages', channel),
    commands: (channel) => read('commands', channel),
  };
}

async function answerOf<T>(request: Promise<Response>): Promise<T> {
  const response = await request.catch(() => {
    throw new Error('The playground is not running any more.');
  });
  const body = (await response.json().catch(() => ({}))) as { error?: string };
  if (!response.ok) throw new Error(body.error ?? 'That did not work.');
  return body as T;
}
