// The index files of generations, for ingest and for whoever opens what it published:
//
//   DATA/CURRENT                 the published generation's name; changes by one atomic rename
//   DATA/generations/NAME/       manifest.json (sizes, checksums, what they were made of), lexical.bin; vectors.bin
//                                and graph.bin where there are such
//   DATA/generations/.writing-…  not finished; removed by the next run
export { currentGeneration, publishGeneration, removeOldGenerations } from './generation-pointer.js';
export type { GenerationIdentity, Manifest } from './manifest.js';
export { type GenerationFiles, type OpenedFiles, type OpenOptions, openGenerationFiles } from './open-generation.js';
export { type GenerationParts, writeGeneration } from './write-generation.js';
