environment = "prod"

networks = {
  core = {
    cidr  = "10.20.0.0/16"
    tiers = ["app", "data"]
  }
  dmz = {
    cidr  = "10.21.0.0/16"
    tiers = ["edge"]
  }
}

keys = {
  database = {}
  logs     = {}
  archive  = { rotation = false } # deliberate: the key never changes
}

databases = {
  ledger = {
    flavor   = "rds.pg.x1.2xlarge.4.ha"
    size     = 500
    replicas = 1
  }
  reporting = {
    flavor = "rds.pg.x1.xlarge.4"
    size   = 200
    zones  = 1 # deliberate: reports stop when the zone fails
  }
}
