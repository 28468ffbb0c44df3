/** Whole numbers appended one at a time, kept in a typed array that grows as rows arrive. */
export interface GrowingColumn<Values> {
  /** Appends one value. */
  push(value: number): void;
  /** How many values there are. */
  length(): number;
  /** The values so far, in an array of exactly their number. */
  finish(): Values;
}

/** A column of 32-bit whole numbers: days, codes, row numbers. */
export const growingIntegers = (): GrowingColumn<Int32Array> => growing((length) => new Int32Array(length));

/** A column of numbers; NaN is missing. */
export const growingNumbers = (): GrowingColumn<Float64Array> => growing((length) => new Float64Array(length));

interface TypedArray<Self> {
  readonly length: number;
  [index: number]: number;
  set(from: Self): void;
  slice(start: number, end: number): Self;
}

function growing<Values extends TypedArray<Values>>(allocate: (length: number) => Values): GrowingColumn<Values> {
  let values = allocate(64);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        // Half as much again rather than double: a million rows waste at most a third.
        const larger = allocate(Math.ceil(length * 1.5));
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    length: () => length,
    finish: () => values.slice(0, length),
  };
}
