/** REST resources: the same services as the pages, for programs and for the viewer. */
package jp.fubako.web.rest;
