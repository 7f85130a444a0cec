/**
 * The inside of a worker process: the only code that parses and draws files from outside. Its
 * libraries (Tika, POI, PDFBox, mime4j) are on the workers' class path and never on the server's.
 */
package jp.fubako.search.text.worker;
