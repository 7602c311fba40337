/**
 * The sample province of a demonstration: units, people and cases in every stage, made by real
 * commands with days counted back from the day of loading, so that each role finds work.
 */
@NullMarked
package huiyin.server.setup.demo;

import org.jspecify.annotations.NullMarked;
