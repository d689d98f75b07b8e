import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendPacket } from '../../src/discord/mend-packet.js';

describe('a packet of the gateway', () => {
  it('gets the fields of an interaction that the library cannot do without', () => {
    const packet = { t: 'INTERACTION_CREATE', d: { id: '5', type: 2, data: null, app_permissions: null } };
    mendPacket(packet);
    expect(packet.d).toEqual({
      id: '5',
      type: 2,
      entitlements: [],
      authorizing_integration_owners: {},
      data: { id: '0', name: '', type: 1 },
    });
  });

  it('keeps what an interaction says', () => {
    const data = { id: '7', name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'What?' }] };
    const whole = { id: '5', type: 2, data, entitlements: [], authorizing_integration_owners: { 0: '9' }, app_permissions: '8' };
    const packet = { t: 'INTERACTION_CREATE', d: structuredClone(whole) };
    mendPacket(packet);
    expect(packet.d).toEqual(whole);
  });

  it('gives a click without its message one to belong to', () => {
    const packet = { t: 'INTERACTION_CREATE', d: { id: '5', type: 3, channel_id: '6' } };
    mendPacket(packet);
    expect(packet.d).toMatchObject({ message: { id: '5', channel_id: '6' }, data: { custom_id: '', component_type: 2 } });
  });

  it('loses the nulls of a message, and has a content', () => {
    const packet = {
      t: 'MESSAGE_CREATE',
      d: { id: '5', content: null, activity: null, thread: null, components: null, pinned: false },
    };
    mendPacket(packet);
    expect(packet.d).toEqual({ id: '5', content: '', pinned: false, channel_type: 1 });
  });

  it('is left alone whatever else it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('INTERACTION_CREATE', 'MESSAGE_CREATE', 'GUILD_CREATE', 'CHANNEL_UPDATE', 'X'),
        fc.anything(),
        (t, d) => {
          mendPacket({ t, d: d !== null && typeof d === 'object' ? { ...d } : d });
        },
      ),
    );
    for (const odd of [null, 1, 'x', [], {}]) mendPacket(odd);
  });
});
