/** Drawings made on the server as SVG: they print, scale and need no script. */
@NullMarked
package huiyin.server.web.chart;

import org.jspecify.annotations.NullMarked;
