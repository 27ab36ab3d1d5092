// Planprovider is a Terraform provider that can only plan. Through it the corpus records what Terraform makes of nested blocks,
// dynamic blocks, data sources and provider configurations, for which the built-in terraform_data has no room. It is a module of its
// own, so that none of what it needs is a dependency of lintel.
package main

import (
	"context"
	"log"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

const address = "registry.terraform.io/lintel-iac/plan"

func main() {
	if err := tf6server.Serve(address, func() tfprotov6.ProviderServer { return provider{} }); err != nil {
		log.Fatal(err)
	}
}

// Types of attributes.
var (
	text     = tftypes.String
	number   = tftypes.Number
	boolean  = tftypes.Bool
	texts    = tftypes.List{ElementType: text}
	textSet  = tftypes.Set{ElementType: text}
	textMap  = tftypes.Map{ElementType: text}
	openings = tftypes.List{ElementType: tftypes.Object{AttributeTypes: map[string]tftypes.Type{"port": number, "cidr": text}}}
)

// optional is an argument; computed is an attribute that only apply would fill in.
func optional(name string, t tftypes.Type) *tfprotov6.SchemaAttribute {
	return &tfprotov6.SchemaAttribute{Name: name, Type: t, Optional: true}
}

func required(name string, t tftypes.Type) *tfprotov6.SchemaAttribute {
	return &tfprotov6.SchemaAttribute{Name: name, Type: t, Required: true}
}

func computed(name string, t tftypes.Type) *tfprotov6.SchemaAttribute {
	return &tfprotov6.SchemaAttribute{Name: name, Type: t, Computed: true}
}

func secret(name string) *tfprotov6.SchemaAttribute {
	return &tfprotov6.SchemaAttribute{Name: name, Type: text, Optional: true, Sensitive: true}
}

// Kinds of nested blocks.
const (
	list   = tfprotov6.SchemaNestedBlockNestingModeList
	set    = tfprotov6.SchemaNestedBlockNestingModeSet
	single = tfprotov6.SchemaNestedBlockNestingModeSingle
)

func nested(name string, mode tfprotov6.SchemaNestedBlockNestingMode, b *tfprotov6.SchemaBlock) *tfprotov6.SchemaNestedBlock {
	return &tfprotov6.SchemaNestedBlock{TypeName: name, Nesting: mode, Block: b}
}

type (
	attributes = []*tfprotov6.SchemaAttribute
	blocks     = []*tfprotov6.SchemaNestedBlock
)

func block(a attributes, b ...*tfprotov6.SchemaNestedBlock) *tfprotov6.SchemaBlock {
	return &tfprotov6.SchemaBlock{Attributes: a, BlockTypes: b}
}

func schema(b *tfprotov6.SchemaBlock) *tfprotov6.Schema { return &tfprotov6.Schema{Block: b} }

var (
	configuration = schema(block(attributes{optional("region", text), optional("profile", text)},
		nested("default_tags", list, block(attributes{optional("tags", textMap)})),
		nested("assume_role", list, block(attributes{optional("role_arn", text)})),
	))

	resources = map[string]*tfprotov6.Schema{
		"plan_server": schema(block(
			attributes{
				required("name", text), optional("size", number), optional("enabled", boolean), optional("image", text),
				optional("zones", texts), optional("groups", textSet), optional("tags", textMap), optional("policy", text),
				secret("password"),
				// An attribute that may also be written as blocks.
				optional("ingress", openings),
				computed("id", text), computed("arn", text), computed("addresses", texts),
			},
			nested("disk", list, block(attributes{optional("size", number), optional("kind", text), optional("encrypted", boolean)},
				nested("snapshot", list, block(attributes{optional("schedule", text)},
					nested("retain", list, block(attributes{optional("days", number)})),
				)),
			)),
			nested("rule", list, block(attributes{optional("port", number), optional("cidrs", texts), optional("description", text)})),
			nested("network", list, block(attributes{required("subnet", text), optional("public", boolean)},
				nested("ip", list, block(attributes{optional("address", text)})),
			)),
			nested("label", set, block(attributes{required("key", text), optional("value", text)})),
			nested("timeouts", single, block(attributes{optional("create", text), optional("delete", text)})),
		)),
		"plan_key": schema(block(attributes{optional("alias", text), optional("rotation", boolean), computed("id", text), computed("arn", text)})),
	}

	dataSources = map[string]*tfprotov6.Schema{
		"plan_images": schema(block(
			attributes{optional("owner", text), computed("id", text), computed("names", texts)},
			nested("filter", list, block(attributes{required("name", text), optional("values", texts)})),
		)),
	}

	ephemeralResources = map[string]*tfprotov6.Schema{
		"plan_token": schema(block(attributes{optional("name", text), computed("value", text)})),
	}
)

// provider answers what a plan asks. The embedded interface is nil: a plan that starts from nothing calls none of its other methods.
type provider struct{ tfprotov6.ProviderServer }

func (provider) GetMetadata(context.Context, *tfprotov6.GetMetadataRequest) (*tfprotov6.GetMetadataResponse, error) {
	r := &tfprotov6.GetMetadataResponse{}
	for name := range resources {
		r.Resources = append(r.Resources, tfprotov6.ResourceMetadata{TypeName: name})
	}
	for name := range dataSources {
		r.DataSources = append(r.DataSources, tfprotov6.DataSourceMetadata{TypeName: name})
	}
	for name := range ephemeralResources {
		r.EphemeralResources = append(r.EphemeralResources, tfprotov6.EphemeralResourceMetadata{TypeName: name})
	}
	return r, nil
}

func (provider) GetProviderSchema(context.Context, *tfprotov6.GetProviderSchemaRequest) (*tfprotov6.GetProviderSchemaResponse, error) {
	return &tfprotov6.GetProviderSchemaResponse{
		Provider: configuration, ResourceSchemas: resources, DataSourceSchemas: dataSources, EphemeralResourceSchemas: ephemeralResources,
	}, nil
}

func (provider) ValidateProviderConfig(_ context.Context, r *tfprotov6.ValidateProviderConfigRequest) (*tfprotov6.ValidateProviderConfigResponse, error) {
	return &tfprotov6.ValidateProviderConfigResponse{PreparedConfig: r.Config}, nil
}

func (provider) ConfigureProvider(context.Context, *tfprotov6.ConfigureProviderRequest) (*tfprotov6.ConfigureProviderResponse, error) {
	return &tfprotov6.ConfigureProviderResponse{}, nil
}

func (provider) StopProvider(context.Context, *tfprotov6.StopProviderRequest) (*tfprotov6.StopProviderResponse, error) {
	return &tfprotov6.StopProviderResponse{}, nil
}

func (provider) ValidateResourceConfig(context.Context, *tfprotov6.ValidateResourceConfigRequest) (*tfprotov6.ValidateResourceConfigResponse, error) {
	return &tfprotov6.ValidateResourceConfigResponse{}, nil
}

func (provider) ValidateDataResourceConfig(context.Context, *tfprotov6.ValidateDataResourceConfigRequest) (*tfprotov6.ValidateDataResourceConfigResponse, error) {
	return &tfprotov6.ValidateDataResourceConfigResponse{}, nil
}

// PlanResourceChange plans what is configured, and everything computed as known after apply.
func (provider) PlanResourceChange(_ context.Context, r *tfprotov6.PlanResourceChangeRequest) (*tfprotov6.PlanResourceChangeResponse, error) {
	planned, err := fill(resources[r.TypeName], r.ProposedNewState, tftypes.UnknownValue)
	return &tfprotov6.PlanResourceChangeResponse{PlannedState: planned}, err
}

// ReadDataSource finds nothing, which it can say at once. The corpus defers its reads to apply, as a real plan would not know them.
func (provider) ReadDataSource(_ context.Context, r *tfprotov6.ReadDataSourceRequest) (*tfprotov6.ReadDataSourceResponse, error) {
	return &tfprotov6.ReadDataSourceResponse{State: r.Config}, nil
}

func (provider) ValidateEphemeralResourceConfig(context.Context, *tfprotov6.ValidateEphemeralResourceConfigRequest) (*tfprotov6.ValidateEphemeralResourceConfigResponse, error) {
	return &tfprotov6.ValidateEphemeralResourceConfigResponse{}, nil
}

func (provider) OpenEphemeralResource(_ context.Context, r *tfprotov6.OpenEphemeralResourceRequest) (*tfprotov6.OpenEphemeralResourceResponse, error) {
	result, err := fill(ephemeralResources[r.TypeName], r.Config, "opened")
	return &tfprotov6.OpenEphemeralResourceResponse{Result: result}, err
}

func (provider) CloseEphemeralResource(context.Context, *tfprotov6.CloseEphemeralResourceRequest) (*tfprotov6.CloseEphemeralResourceResponse, error) {
	return &tfprotov6.CloseEphemeralResourceResponse{}, nil
}

// fill gives every computed attribute that has no value this one.
func fill(s *tfprotov6.Schema, config *tfprotov6.DynamicValue, with any) (*tfprotov6.DynamicValue, error) {
	t := s.ValueType()
	v, err := config.Unmarshal(t)
	if err != nil || v.IsNull() {
		return config, err
	}
	object := map[string]tftypes.Value{}
	if err := v.As(&object); err != nil {
		return nil, err
	}
	for _, a := range s.Block.Attributes {
		if a.Computed && object[a.Name].IsNull() {
			object[a.Name] = tftypes.NewValue(a.Type, with)
		}
	}
	filled, err := tfprotov6.NewDynamicValue(t, tftypes.NewValue(t, object))
	return &filled, err
}
