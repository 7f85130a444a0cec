/** Pages of what follows the decision. */
package jp.fubako.web.issuing;
