/** A reader with faults that only an input led step by step comes to. */
package huiyin.bench.fuzz.hidden;
