package io.parvis.directory.web;

record ReferencesView(long references) {}
