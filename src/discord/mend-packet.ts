// In: a packet of the gateway, before discord.js reads it. Out: the same packet with the fields that discord.js cannot do without.
// A Discord may leave out or send as null what is of no use to the bot; without this the person behind the packet would get no answer.
// Called for every packet, by the event that the library emits just before it parses.

type Fields = Record<string, unknown>;

/** Changes the packet in place. Never throws; what it does not know it leaves alone. */
export function mendPacket(packet: unknown): void {
  if (!isFields(packet) || !isFields(packet.d)) return;
  const { t: event, d: data } = packet;
  if (event === 'INTERACTION_CREATE') mendInteraction(data);
  else if (event === 'MESSAGE_CREATE') mendMessage(data);
  else if (event === 'GUILD_CREATE' && Array.isArray(data.channels)) data.channels.filter(isFields).forEach(dropNulls);
  else if (typeof event === 'string' && /^(?:CHANNEL|THREAD)_(?:CREATE|UPDATE)$/.test(event)) dropNulls(data);
}

const commandType = 2;
const componentType = 3;
const directChannel = 1;

function mendInteraction(interaction: Fields): void {
  dropNulls(interaction);
  if (isFields(interaction.data)) dropNullsWithin(interaction.data);
  if (isFields(interaction.message)) mendShownMessage(interaction.message);
  if (!Array.isArray(interaction.entitlements)) interaction.entitlements = [];
  interaction.authorizing_integration_owners ??= {};
  // A command without a name is answered as an unknown one, a button without a message as an old one.
  if (interaction.type === commandType) interaction.data = { id: '0', name: '', type: 1, ...plain(interaction.data) };
  if (interaction.type !== componentType) return;
  interaction.data = { custom_id: '', component_type: 2, ...plain(interaction.data) };
  interaction.message ??= { id: interaction.id, channel_id: interaction.channel_id };
}

function mendMessage(message: Fields): void {
  dropNulls(message);
  if (typeof message.content !== 'string') message.content = '';
  // Outside a server a bot is written to directly or not at all; without the type the library drops the message.
  if (message.guild_id === undefined) message.channel_type ??= directChannel;
  if (message.components !== undefined && !Array.isArray(message.components)) delete message.components;
}

/** The message that a control stands in. */
function mendShownMessage(message: Fields): void {
  dropNulls(message);
  for (const list of ['components', 'mentions', 'mention_roles', 'attachments', 'embeds']) {
    if (!Array.isArray(message[list])) message[list] = [];
  }
}

/** Options, what they point to, and what was filled into a form; nothing there tells null from missing. */
function dropNullsWithin(fields: Fields): void {
  dropNulls(fields);
  for (const value of Object.values(fields)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isFields(inner)) dropNullsWithin(inner);
  }
}

/** Discord.js asks whether a field is there, not whether it holds anything. */
function dropNulls(fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) if (value === null) delete fields[name];
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const plain = (value: unknown): Fields => (isFields(value) ? value : {});
