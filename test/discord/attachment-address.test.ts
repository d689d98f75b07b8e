import { describe, expect, it } from 'vitest';
import { isAttachmentAddress } from '../../src/discord/attachment-address.js';

const discord = 'https://discord.com/api';
const local = 'http://127.0.0.1:4321/api';

describe('with Discord itself, an attachment', () => {
  it.each([
    'https://cdn.discordapp.com/attachments/1/2/a.txt?ex=1&is=2&hm=3',
    'https://media.discordapp.net/ephemeral-attachments/1/2/a.txt',
    'HTTPS://CDN.DISCORDAPP.COM/attachments/1/2/a.txt',
    'https://cdn.discordapp.com:443/attachments/1/2/a.txt',
  ])('stands at %s', (address) => {
    expect(isAttachmentAddress(address, discord)).toBe(true);
    expect(isAttachmentAddress(address, 'https://canary.discord.com/api')).toBe(true);
  });

  it.each([
    '',
    'a.txt',
    'https://cdn.discordapp.com@evil.example/a.txt',
    'https://cdn.discordapp.com:x@evil.example/a.txt',
    'https://somebody@cdn.discordapp.com/a.txt',
    'https://:secret@cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com.evil.example/a.txt',
    'https://cdn.discordapp.com./a.txt',
    'https://evil.example/cdn.discordapp.com/a.txt',
    'https://evil.example#@cdn.discordapp.com/a.txt',
    'https://evil.example\\@cdn.discordapp.com/a.txt',
    'https://evilcdn.discordapp.com/a.txt',
    'https://x.cdn.discordapp.com/a.txt',
    'https://discord.com/api/a.txt',
    'http://cdn.discordapp.com/a.txt',
    'ftp://cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com:8443/a.txt',
    'https://cdn.discordapp.com:80/a.txt',
    'https://[::1]/a.txt',
    'https://[::ffff:127.0.0.1]/a.txt',
    'https://127.0.0.1/a.txt',
    'https://2130706433/a.txt',
    'https://localhost/a.txt',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'file://cdn.discordapp.com/etc/passwd',
    'data:text/plain,words',
    'https://cdn.discordаpp.com/a.txt',
    `${local}/a.txt`,
  ])('does not stand at %j', (address) => {
    expect(isAttachmentAddress(address, discord)).toBe(false);
  });
});

describe('with another Discord, an attachment', () => {
  it('stands at that one’s own origin alone', () => {
    expect(isAttachmentAddress('http://127.0.0.1:4321/attachments/1/2/a.txt', local)).toBe(true);
    for (const address of [
      'http://127.0.0.1:4322/a.txt',
      'http://127.0.0.1/a.txt',
      'https://127.0.0.1:4321/a.txt',
      'http://localhost:4321/a.txt',
      'http://[::1]:4321/a.txt',
      'http://somebody@127.0.0.1:4321/a.txt',
      'https://cdn.discordapp.com/attachments/1/2/a.txt',
      'https://discord.com.evil.example/a.txt',
      'file:///etc/passwd',
    ])
      expect(isAttachmentAddress(address, local), address).toBe(false);
  });

  it('is none that only looks like Discord', () => {
    for (const api of ['https://evildiscord.com/api', 'https://discord.com.evil.example/api'])
      expect(isAttachmentAddress('https://cdn.discordapp.com/a.txt', api), api).toBe(false);
  });
});
