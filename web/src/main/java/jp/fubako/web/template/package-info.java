/** 経路様式: the templates, and one of them. */
package jp.fubako.web.template;
