import { writeFileSync } from 'node:fs';

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 60;
const RIGHT = 190;
const TOP = 20;
const BOTTOM = 50;
const colours = ['#2f81f7', '#e3702a', '#2da44e', '#bf4b8a', '#8a6fdb', '#b08800', '#57606a'];

/** docs/performance.svg: p95 of a search against chunks, both axes logarithmic; readable on light and dark. */
export function writePlot({ product, peers }, path) {
  const series = [
    { name: 'Byline, retrieval', points: product.map(({ asked }) => [asked.chunks, asked.retrieve.p95]) },
    ...[...new Set(peers.flatMap(({ name }) => name ?? []))].map((name) => ({
      name,
      points: peers.filter((peer) => peer.name === name).map(({ chunks, p95 }) => [chunks, p95]),
    })),
  ];
  const all = series.flatMap(({ points }) => points);
  const x = scale(
    all.map(([chunks]) => chunks),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    all.map(([, ms]) => ms),
    HEIGHT - BOTTOM,
    TOP,
  );
  const parts = [
    ...ticks(all.map(([chunks]) => chunks)).map((value) =>
      label(x(value), HEIGHT - BOTTOM + 20, value >= 1e6 ? `${value / 1e6} M` : `${value / 1e3} k`, 'middle'),
    ),
    ...ticks(all.map(([, ms]) => ms)).flatMap((value) => [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}" stroke="#8884"/>`,
      label(LEFT - 8, y(value) + 4, String(value), 'end'),
    ]),
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'chunks', 'middle'),
    label(LEFT, TOP - 6, 'p95, ms', 'end'),
    ...series.flatMap(({ name, points }, at) => drawn(name, points, at, x, y)),
  ];
  writeFileSync(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">\n<title>p95 of a search against the number of chunks</title>\n${parts.join('\n')}\n</svg>\n`,
  );
}

function drawn(name, points, at, x, y) {
  const colour = colours[at % colours.length];
  const places = points.map(([chunks, ms]) => `${x(chunks).toFixed(1)},${y(ms).toFixed(1)}`);
  const row = TOP + 14 + at * 20;
  return [
    `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="${at === 0 ? 3 : 1.5}"/>`,
    ...places.map((place) => `<circle cx="${place.split(',')[0]}" cy="${place.split(',')[1]}" r="3.5" fill="${colour}"/>`),
    `<rect x="${WIDTH - RIGHT + 12}" y="${row - 9}" width="10" height="10" fill="${colour}"/>`,
    label(WIDTH - RIGHT + 28, row, name, 'start'),
  ];
}

function scale(values, from, to) {
  const [low, high] = [Math.log10(Math.min(...values)) - 0.05, Math.log10(Math.max(...values)) + 0.05];
  return (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
}

function ticks(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Array.from({ length: 14 }, (_, at) => 10 ** (at - 4)).filter((value) => value >= low * 0.9 && value <= high * 1.1);
}

/** A grey that reads on white and on black. */
const label = (x, y, text, anchor) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="#7d8590">${text}</text>`;
