environment = "prod"

networks = {
  core = {
    cidr  = "10.20.0.0/16"
    tiers = ["app", "data"]
  }
  dmz = {
    cidr     = "10.21.0.0/16"
    tiers    = ["edge"]
    flow_log = false # noisy, switched off during the 2025 migration
  }
}

keys = {
  database = {}
  logs     = {}
  archive  = { rotation = false }
}

databases = {
  ledger = {
    flavor   = "rds.pg.x1.2xlarge.4.ha"
    size     = 500
    replicas = 1
  }
  reporting = {
    flavor    = "rds.pg.x1.xlarge.4"
    size      = 200
    zones     = 1
    encrypted = false
  }
}
