// Values that several tests need, each true to the wire.

export const pdq = (quality = 100, value = "5".repeat(64)) => ({
  algorithm: "pdq",
  value,
  quality,
  variant: "upright",
});

export const item = (number = 1) => ({
  kind: "image",
  fingerprints: [
    pdq(),
    { algorithm: "md5", value: number.toString(16).padStart(32, "0") },
    { algorithm: "sha256", value: number.toString(16).padStart(64, "0") },
  ],
});

export const video = (frames, number = 1) => ({
  kind: "video",
  fingerprints: [
    {
      algorithm: "vpdq",
      frames: Array.from({ length: frames }, (_, index) => ({
        value: "a".repeat(64),
        quality: 90,
        time_ms: index * 1000,
      })),
    },
    { algorithm: "sha256", value: number.toString(16).padStart(64, "0") },
  ],
});

/** Stands in for a File: the page may know its size and nothing more. */
export const file = (size = 1000) => Object.freeze({ size });

/** A case ID and a follow code whose check symbols agree. */
export const CASE = "0123456789ABCDEFGHJKMNPQ8M";
export const FOLLOW = "0123456789ABCDEFGHJKV0";

/** A worker in the form the page sees it; `answer` decides what it says to each request. */
export class WorkerDouble extends EventTarget {
  constructor(answer) {
    super();
    this.answer = answer;
    this.ended = false;
    this.asked = [];
  }
  postMessage(request) {
    if (request.type === "whole") return;
    this.asked.push(request.type);
    this.variants ??= request.variants;
    queueMicrotask(() => {
      if (!this.ended) this.answer(request, this);
    });
  }
  say(data) {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
  die() {
    this.dispatchEvent(new Event("error"));
  }
  terminate() {
    this.ended = true;
  }
}

/** Answers every request well. */
export const good = ({ id, type }, worker) =>
  worker.say(type === "start" ? { id, type: "ready" } : { id, type: "hashed", items: [item()], decoder: "engine" });
