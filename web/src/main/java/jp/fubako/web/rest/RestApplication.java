package jp.fubako.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The programs' entrance, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
