/** One planted violation of each rule of the house; never shipped. */
package planted;
