// Writing, deleting, dismissing, beginning threads.
import { asText } from '../../limits/json.js';
import { Refusal } from '../http/refusal.js';
import { type ActionCall, channelOf, type Handlers, messageOf } from './action.js';
import { receivedFiles } from './files.js';

/** Characters, of people without a subscription. */
const contentLimit = 2000;
const threadNameLimit = 100;

export const messageActions: Pick<Handlers, 'say' | 'delete' | 'dismiss' | 'thread'> = {
  say(call) {
    const { world, person, body } = call;
    const channel = channelOf(call, body.channel);
    const content = asText(body.content).trim();
    const attachments = receivedFiles(body.files).map((file) => ({ ...file, id: world.nextId(), description: null }));
    if (content.length > contentLimit) throw new Refusal(400, `A message holds ${contentLimit} characters.`);
    if (content === '' && attachments.length === 0) throw new Refusal(400, 'The message is empty.');
    if (!person.mayWrite(channel)) throw new Refusal(403, 'You may not write here.');
    const replyTo = asText(body.replyTo) === '' ? null : messageOf(call, body.replyTo);
    if (replyTo && replyTo.channelId !== channel.id) throw new Refusal(400, 'A reply belongs where its message is.');
    const sent = person.say(content, { channel, attachments, ...(replyTo ? { replyTo } : {}) });
    return { message: sent.message.id };
  },
  delete(call) {
    const message = messageOf(call, call.body.message);
    if (!call.person.mayDelete(message)) throw new Refusal(403, 'You may not delete that message.');
    call.person.delete(message);
    return {};
  },
  dismiss(call) {
    const message = messageOf(call, call.body.message);
    if (message.visibleTo === null) throw new Refusal(400, 'Others see that message too.');
    call.dismiss(message);
    return {};
  },
  thread: (call) => ({ channel: beginThread(call) }),
};

function beginThread(call: ActionCall): string {
  const { person, body } = call;
  const channel = channelOf(call, body.channel);
  const name = asText(body.name).trim();
  if (name === '' || name.length > threadNameLimit)
    throw new Refusal(400, `A thread needs a name of up to ${threadNameLimit} characters.`);
  if (!person.mayBeginThread(channel)) throw new Refusal(403, 'You may not begin a thread here.');
  const from = asText(body.from) === '' ? null : messageOf(call, body.from);
  if (from?.visibleTo) throw new Refusal(400, 'Only you see that message: it cannot have a thread.');
  return person.startThread(name, from ? { from } : { channel }).id;
}
