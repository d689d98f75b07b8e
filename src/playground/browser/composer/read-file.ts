import type { SentFile } from '../../page/protocol.js';

/** A chosen file as the page's server takes it. */
export function readFile(file: File): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const base64 = String(reader.result).replace(/^data:[^,]*,/, '');
      resolve({ name: file.name, type: file.type, base64 });
    };
    reader.onerror = () => reject(new Error(`The file ${file.name} cannot be read.`));
    reader.readAsDataURL(file);
  });
}
