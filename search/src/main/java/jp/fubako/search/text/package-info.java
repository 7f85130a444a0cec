/**
 * Files from outside: what they are, what they say, how their pages look. The server's side of it:
 * parsing and drawing happen only in worker processes without network, with limits on time, memory
 * and output. Needs nothing but the JDK and slf4j; the libraries that read files are on the
 * workers' own class path.
 */
package jp.fubako.search.text;
