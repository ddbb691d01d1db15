// How much memory the program holds, for a bench and a test.

/** Runs in the page before all else: keeps hold of the program's memory, so that `programMemory()` tells its bytes. */
export function noteMemory() {
  const memories = new Set();
  const note = (made) => {
    for (const value of Object.values((made.instance ?? made).exports ?? {})) if (value instanceof WebAssembly.Memory) memories.add(value);
    return made;
  };
  for (const way of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[way];
    WebAssembly[way] = (...given) => own.apply(WebAssembly, given).then(note);
  }
  window.programMemory = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
}
