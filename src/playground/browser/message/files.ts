import type { FileView } from '../../page/protocol.js';
import { h } from '../dom.js';

const pictures = /^image\/(?:png|jpeg|gif|webp)$/;

export function renderFile(file: FileView): HTMLElement {
  if (pictures.test(file.type ?? '')) {
    return h(
      'a',
      { class: 'picture', href: file.path, target: '_blank', rel: 'noopener' },
      h('img', { src: file.path, alt: file.description ?? file.name }),
    );
  }
  return h(
    'a',
    { class: 'file', href: file.path, download: file.name, title: file.description },
    h('span', { class: 'file-icon', 'aria-hidden': 'true' }),
    h('span', { class: 'file-name' }, file.name),
    h('span', { class: 'file-size' }, sizeOf(file.bytes)),
  );
}

export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
