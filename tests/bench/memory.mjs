// How much memory the program holds, for a bench and a test.

/**
 * Runs in the page before all else: keeps hold of the program's memory, so that `programMemory()` tells its bytes, and `useUpRoom()` takes all that it has taken
 * and not used yet: from then on it grows by whatever is held.
 */
export function noteMemory() {
  const memories = new Set();
  let exported;
  const note = (made) => {
    const exports = (made.instance ?? made).exports ?? {};
    for (const value of Object.values(exports)) if (value instanceof WebAssembly.Memory) memories.add(value);
    if (exports.__wbindgen_malloc) exported = exports;
    return made;
  };
  for (const way of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[way];
    WebAssembly[way] = (...given) => own.apply(WebAssembly, given).then(note);
  }
  window.useUpRoom = () => {
    const before = window.programMemory();
    while (window.programMemory() === before) exported.__wbindgen_malloc(4096, 1);
  };
  window.programMemory = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
}
