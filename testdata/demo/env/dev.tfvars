# What the pipeline passes for development. Nothing here holds customer data.
environment             = "dev"
bastion_public          = true
statements_key_id       = ""
statements_zones        = ["ap-southeast-1a"]
partner_subnet_ids      = ["subnet-0f12d3c4b5a697886"]
analytics_snapshot_id   = "khb-dev-analytics"
regulatory_data_rotated = false
