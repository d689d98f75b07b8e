/** Whether a path matches a glob: `*` within one folder, `**` across folders, `?` one character. Case matters. */
export function matchesGlob(glob: string, path: string): boolean {
  return toPattern(glob).test(path);
}

function toPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*{1,2}|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'su');
}
