// Put ahead of the worker's script by e2e/measured.py: tells the size of its wasm memories, with each
// word it says. Nothing of this is in the product.

const heapOf = (() => {
  const memories = [];
  const keep = (exports) => {
    for (const value of Object.values(exports)) {
      if (value instanceof WebAssembly.Memory) memories.push(new WeakRef(value));
    }
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...given) => {
      const made = await real(...given);
      keep((made.instance ?? made).exports);
      return made;
    };
  }
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, given) {
      const made = new target(...given);
      keep(made.exports);
      return made;
    },
  });
  WebAssembly.Memory = new Proxy(WebAssembly.Memory, {
    construct(target, given) {
      const made = new target(...given);
      memories.push(new WeakRef(made));
      return made;
    },
  });
  return () => {
    const live = new Set(memories.map((memory) => memory.deref()));
    return [...live].map((memory) => memory?.buffer.byteLength ?? 0);
  };
})();

{
  const channel = new BroadcastChannel("heap"); // before the worker takes such roads away
  const post = self.postMessage.bind(self);
  self.postMessage = (message, ...rest) => {
    channel.postMessage(heapOf());
    post(message, ...rest);
  };
  self.heapOf = heapOf;
}
