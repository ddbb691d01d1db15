// One program in two files: what the first question needs, and the rest, which follows while that question is being read.
//
// Every function stands in one of the two, by name: `.ci/hot.txt` lists those that ran in a browser until the first answers were
// marked (`node .ci/hot.mjs` writes it anew). Where the first file calls into the rest, it asks for it first, in a call that returns when
// the rest is there: nothing but speed depends on the list.
import { coldStretches, cutData, knownFunctions, numbersIn, withoutData } from './data.mjs';
import { digest, need } from './paths.mjs';

const ensure = 'trellis ensure';
const here = 'trellis rest is here';
const fetchRest = 'trellis fetch rest';
const table = 'trellis rest';
const absent = 'trellis absent';

/** A function's name without what another machine would change: the hashes of crates. */
export const plainName = (name) => name.replace(/\[[0-9a-f]+\]/g, '');

/** What stands for it in the list: a name can be longer than a page. */
export const nameMark = (name) => digest(plainName(name)).slice(0, 10);

/**
 * Splits an optimised program with names. `hot(name)` says whether a function belongs to the first file. The first asks for the
 * rest through the import `rest.fetch`, and says that it is here in its exported global `rest`; the rest imports all from `first`.
 * `memory` is what lies there from the start (data.mjs): what only the rest can reach comes with it.
 */
export async function splitProgram(wasm, hot, memory) {
  const { default: binaryen } = await import(need.resolve('binaryen'));
  const text = hotText(binaryen, wasm, hot);
  const stretches = coldStretches(memory.objects, numbersIn(text));
  const known = knownFunctions(memory, stretches, text);
  const isAbsent = (name, index) => !hot(name) && !known.has(index);
  const slots = slotsNeeded(binaryen, wasm, hot, isAbsent);
  const { bytes: rest, asks } = makeRest(binaryen, wasm, hot, slots, isAbsent);
  const first = makeFirst(binaryen, wasm, hot, slots, asks, isAbsent);
  return cutData(first, rest, stretches);
}

/** The code of the first file, written out. */
function hotText(binaryen, wasm, hot) {
  const module = binaryen.readBinary(wasm);
  for (const { name, params, results } of functionsOf(binaryen, module).filter((each) => !each.module && !hot(each.name))) {
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
  }
  const text = module.emitText();
  module.dispose();
  return text;
}

/**
 * Leaves out of the program's own table what only the rest can call through it, and returns that: `{ table, index, name }`. A place that is left out holds a
 * function that nobody calls; the rest lays its own there when it arrives.
 */
function leaveOut(binaryen, module, isAbsent) {
  const all = Array.from({ length: module.getNumElementSegments() }, (_, index) => binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(index)));
  const left = [];
  module.addFunction(absent, binaryen.none, binaryen.none, [], module.unreachable());
  for (const { name, table, offset, data } of all) {
    const { value: start } = binaryen.getExpressionInfo(offset);
    const kept = data.map((each, at) => {
      if (!isAbsent(each, start + at)) return each;
      left.push({ table, index: start + at, name: each });
      return absent;
    });
    module.removeElementSegment(name);
    module.addActiveElementSegment(table, name, kept, module.i32.const(start));
  }
  return left;
}

/**
 * The functions of the rest that the first file can reach, in the order of their slots in the table between the two. Every function
 * of the first file counts as used here: one that nothing in it calls may be called by the rest, and call back into it.
 */
function slotsNeeded(binaryen, wasm, hot, isAbsent) {
  const module = binaryen.readBinary(wasm);
  const functions = functionsOf(binaryen, module).filter((each) => !each.module);
  leaveOut(binaryen, module, isAbsent);
  const cold = functions.filter((each) => !hot(each.name));
  functions.filter((each) => hot(each.name)).forEach((each, index) => module.addFunctionExport(each.name, `hot ${index}`));
  putStubs(binaryen, module, cold, new Map(cold.map(({ name }) => [name, 0])));
  module.runPasses(['remove-unused-module-elements']);
  const left = new Set(functionsOf(binaryen, module).map(({ name }) => name));
  module.dispose();
  return cold.map(({ name }) => name).filter((name) => left.has(name));
}

function makeFirst(binaryen, wasm, hot, slots, asks, isAbsent) {
  const module = binaryen.readBinary(wasm);
  const functions = functionsOf(binaryen, module);
  leaveOut(binaryen, module, isAbsent);
  const slotOf = new Map(slots.map((name, slot) => [name, slot]));
  const cold = functions.filter((each) => !each.module && !hot(each.name));
  // what nothing of the first file reaches has no slot, and no stub either
  for (const { name } of cold.filter((each) => !slotOf.has(each.name))) module.removeFunction(name);
  putStubs(binaryen, module, cold.filter((each) => slotOf.has(each.name)), slotOf);
  asks.functions.forEach((name, index) => module.addFunctionExport(name, `f${index.toString(36)}`));
  asks.globals.forEach((name, index) => module.addGlobalExport(name, `g${index}`));
  asks.tables.forEach((name, index) => module.addTableExport(name, `t${index}`));
  module.addGlobalExport(here, 'rest');
  module.runPasses(['remove-unused-module-elements']);
  return emit(module);
}

/** Each function of the rest becomes one that makes sure that the rest is here and calls it through the table. */
function putStubs(binaryen, module, cold, slotOf) {
  module.addTable(table, slotOf.size, slotOf.size);
  module.addGlobal(here, binaryen.i32, true, module.i32.const(0));
  module.addFunctionImport(fetchRest, 'rest', 'fetch', binaryen.none, binaryen.none);
  const ask = module.if(module.i32.eqz(module.global.get(here, binaryen.i32)), module.call(fetchRest, [], binaryen.none));
  module.addFunction(ensure, binaryen.none, binaryen.none, [], ask);
  for (const { name, params, results } of cold) {
    module.removeFunction(name);
    const given = binaryen.expandType(params).map((type, index) => module.local.get(index, type));
    const slot = module.i32.const(slotOf.get(name));
    const call = module.call_indirect(table, slot, given, params, results);
    module.addFunction(name, params, results, [], module.block(null, [module.call(ensure, [], binaryen.none), call], results));
  }
}

/** What is not in the first file, with all else imported from it, and a list of what that is. */
function makeRest(binaryen, wasm, hot, slots, isAbsent) {
  const module = binaryen.readBinary(wasm);
  const exported = Array.from({ length: module.getNumExports() }, (_, index) => binaryen.getExportInfo(module.getExportByIndex(index)).name);
  for (const name of exported) module.removeExport(name);
  const own = leaveOut(binaryen, module, isAbsent);
  const segments = Array.from({ length: module.getNumElementSegments() }, (_, index) => module.getElementSegmentByIndex(index));
  for (const { name } of segments.map((each) => binaryen.getElementSegmentInfo(each))) module.removeElementSegment(name);
  module.removeFunction(absent);
  if (module.getStart()) throw new Error('a start function is not expected');
  const stay = functionsOf(binaryen, module).filter((each) => each.module || hot(each.name));
  const asks = { functions: [], globals: globalsOf(binaryen, module), tables: [] };
  for (const { name, params, results } of stay) {
    module.removeFunction(name);
    module.addFunctionImport(name, 'first', name, params, results);
  }
  asks.globals.forEach(({ name, type, mutable }, index) => module.addGlobalImport(name, 'first', `g${index}`, type, mutable));
  asks.globals = asks.globals.map(({ name }) => name);
  for (let index = 0; index < module.getNumTables(); index++) asks.tables.push(binaryen.getTableInfo(module.getTableByIndex(index)).name);
  asks.tables.forEach((name, index) => module.addTableImport(name, 'first', `t${index}`));
  module.addTable(table, slots.length, slots.length);
  asks.tables.push(table);
  module.addTableImport(table, 'first', `t${asks.tables.length - 1}`);
  module.addActiveElementSegment(table, 'slots', slots, module.i32.const(0));
  for (const { table, start, names } of stretchesOf(own)) module.addActiveElementSegment(table, `own ${start}`, names, module.i32.const(start));
  module.addMemoryImport('0', 'first', 'memory', false);
  module.runPasses(['remove-unused-module-elements']);
  for (const each of functionsOf(binaryen, module).filter((each) => each.module)) {
    asks.functions.push(each.name);
    module.addFunctionImport(each.name, 'first', `f${(asks.functions.length - 1).toString(36)}`, each.params, each.results);
  }
  return { bytes: withoutData(emit(module)), asks };
}

/** The same places, those next to each other together. */
function stretchesOf(own) {
  const stretches = [];
  for (const { table, index, name } of own) {
    const last = stretches.at(-1);
    if (last && last.table === table && last.start + last.names.length === index) last.names.push(name);
    else stretches.push({ table, start: index, names: [name] });
  }
  return stretches;
}

const functionsOf = (binaryen, module) =>
  Array.from({ length: module.getNumFunctions() }, (_, index) => binaryen.getFunctionInfo(module.getFunctionByIndex(index)));
const globalsOf = (binaryen, module) =>
  Array.from({ length: module.getNumGlobals() }, (_, index) => binaryen.getGlobalInfo(module.getGlobalByIndex(index)));

function emit(module) {
  if (!module.validate()) throw new Error('the split program is not valid');
  const bytes = Buffer.from(module.emitBinary());
  module.dispose();
  return bytes;
}
