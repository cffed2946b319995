import type { Note, NoteFolder } from '../domain/note';
import type { Mirrored, MirrorPart } from '../domain/note-schema';
import { parseMirrorPart } from '../domain/parse-note';
import { createId } from './create-id';

/*
 * A second copy of the notes, beside the database. Chromium deletes a database that it finds
 * broken, and killed in the midst of a write it may leave one that it finds broken two starts
 * later. What was said to be saved comes back from here then.
 *
 * The copy is a cache of our own, each entry a file: what some writes did, by the number of the
 * last of them. A `state` has all there was by its number: what is older counts no more.
 */
const NAME = 'tazamun-notes';
/** Notes in one entry: few enough to be written without a pause. */
const PART_SIZE = 500;
/** After so many writes their entries are put together. */
const MAX_ENTRIES = 100;

type Entry = {
  readonly request: Request;
  readonly kind: string;
  /** Of the last write that is in it. */
  readonly revision: number;
  /** In how many entries the whole is. */
  readonly parts: number;
  /** Notes and folders. */
  readonly size: number;
};

let writes = 0;

/** Only pages that came over a secure connection have caches. */
const isPossible = 'caches' in globalThis;

/** The last write that is in the copy, 0: none; and whether nothing in it is out of date. */
export async function lookAtMirror(): Promise<{
  readonly revision: number;
  readonly isTidy: boolean;
}> {
  if (!isPossible || !(await caches.has(NAME))) return { revision: 0, isTidy: true };
  const entries = await list(await caches.open(NAME));
  return { revision: lastOf(entries), isTidy: entries.every(({ kind }) => kind === 'state') };
}

/**
 * Copies what a write did.
 * @param onDone told how many of the notes are copied
 */
export async function mirrorWrite(
  revision: number,
  written: MirrorPart,
  onDone: (count: number) => void,
): Promise<void> {
  if (!isPossible) return;
  const cache = await caches.open(NAME);
  await put(cache, 'edit', revision, written, onDone);
  writes += 1;
  if (writes % MAX_ENTRIES === 0) await gather(cache);
}

/** Makes the copy all there is, and nothing else. */
export async function mirrorState(revision: number, state: MirrorPart): Promise<void> {
  if (!isPossible) return;
  const cache = await caches.open(NAME);
  const older = (await list(cache)).filter((entry) => entry.revision <= revision);
  await put(cache, 'state', revision, state);
  for (const { request } of older) await cache.delete(request);
}

/** What the copy has; deleted things are null. */
export async function readMirror(): Promise<MirrorPart> {
  const cache = await caches.open(NAME);
  const entries = await list(cache);
  const whole = keepWhole(entries);
  const state = lastOf(whole.filter(({ kind }) => kind === 'state'));
  return await read(
    cache,
    whole.filter(({ kind, revision }) =>
      kind === 'state' ? revision === state : revision > state,
    ),
  );
}

/** Those of which all parts are there: the page may be closed in the midst of a copy. */
function keepWhole(entries: readonly Entry[]): readonly Entry[] {
  const setOf = ({ kind, revision, parts }: Entry) => `${kind}/${revision}/${parts}`;
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(setOf(entry), (counts.get(setOf(entry)) ?? 0) + 1);
  return entries.filter((entry) => (counts.get(setOf(entry)) ?? 0) >= entry.parts);
}

export async function deleteMirror(): Promise<void> {
  if (isPossible) await caches.delete(NAME);
}

const lastOf = (entries: readonly Entry[]): number =>
  Math.max(0, ...entries.map(({ revision }) => revision));

async function list(cache: Cache): Promise<readonly Entry[]> {
  return (await cache.keys()).map((request) => {
    const [kind = '', ...numbers] = new URL(request.url).pathname.split('/').slice(2);
    const [revision = 0, parts = 1, size = 0] = numbers.map(Number);
    return { request, kind, revision, parts, size };
  });
}

async function put(
  cache: Cache,
  kind: 'edit' | 'state',
  revision: number,
  whole: MirrorPart,
  onDone: (count: number) => void = () => {},
): Promise<void> {
  const parts = Math.max(1, Math.ceil(whole.notes.length / PART_SIZE));
  for (let part = 0; part < parts; part++) {
    const notes = whole.notes.slice(part * PART_SIZE, (part + 1) * PART_SIZE);
    const some: MirrorPart = { notes, folders: part === 0 ? whole.folders : [] };
    const size = notes.length + some.folders.length;
    // A name of its own: nothing that is there is ever written over.
    const path = [NAME, kind, revision, parts, size, createId()].join('/');
    await cache.put(`${location.origin}/${path}`, new Response(JSON.stringify(some)));
    onDone(part * PART_SIZE + notes.length);
  }
}

/** Puts small entries together into one. */
async function gather(cache: Cache): Promise<void> {
  const small = (await list(cache)).filter(
    ({ kind, parts, size }) => kind === 'edit' && parts === 1 && size < PART_SIZE,
  );
  await put(cache, 'edit', lastOf(small), await read(cache, small));
  for (const { request } of small) await cache.delete(request);
}

async function read(cache: Cache, entries: readonly Entry[]): Promise<MirrorPart> {
  const texts = await Promise.all(
    entries.map(async ({ request }) => (await cache.match(request))?.text()),
  );
  const parts = texts.flatMap((text) => (text === undefined ? [] : (parse(text) ?? [])));
  return {
    notes: newestOf(parts.flatMap(({ notes }) => notes)),
    folders: newestOf(parts.flatMap(({ folders }) => folders)),
  };
}

function parse(text: string): MirrorPart | null {
  try {
    return parseMirrorPart(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Of each thing what was written last. */
function newestOf<Thing extends Note | NoteFolder>(
  things: readonly Mirrored<Thing>[],
): Mirrored<Thing>[] {
  const byId = new Map<string, Mirrored<Thing>>();
  for (const thing of things) {
    if ((byId.get(thing.id)?.revision ?? -1) <= thing.revision) byId.set(thing.id, thing);
  }
  return [...byId.values()];
}
