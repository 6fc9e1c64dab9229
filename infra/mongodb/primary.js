// Whether this server is the primary of its replica set, which it starts when there is none. A health check, run by mongosh.
try {
  rs.status();
} catch (none) {
  rs.initiate({ _id: 'parvis', members: [{ _id: 0, host: 'mongo:27017' }] });
}
quit(db.hello().isWritablePrimary ? 0 : 1);
